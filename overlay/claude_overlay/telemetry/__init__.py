"""Ready hooks for the events of `Resilience`: log lines, Prometheus text, OpenTelemetry.

Decides how events are shown, not what they are (`reliability.events`). A hook is any callable that takes an event;
these are three that people would write themselves. Nothing is measured, opened or sent by importing or making them.

    metrics = PrometheusHook()
    claude = Claude(key, resilience=Resilience(hooks=[LoggingHook(), metrics, OpenTelemetryHook()]))
    metrics.text()                      # what a scrape answers

One hook may serve several clients and threads.
"""

from __future__ import annotations

from claude_overlay.telemetry.logs import LoggingHook
from claude_overlay.telemetry.otel import OpenTelemetryHook
from claude_overlay.telemetry.prometheus import PrometheusHook

__all__ = ["LoggingHook", "OpenTelemetryHook", "PrometheusHook"]
