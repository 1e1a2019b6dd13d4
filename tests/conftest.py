"""Hypothesis profiles: `ci` gives the same examples every time; `thorough` is for long runs by hand (see CONTRIBUTING.md)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_slow = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

settings.register_profile("ci", derandomize=True, database=None, deadline=None, max_examples=300, suppress_health_check=_slow)
settings.register_profile("quick", settings.get_profile("ci"), max_examples=60, report_multiple_bugs=False)
settings.register_profile("mutation", settings.get_profile("quick"), max_examples=8)
settings.register_profile("thorough", deadline=None, max_examples=20_000, suppress_health_check=_slow, print_blob=True)

def fewer() -> settings:
    """For properties that cost much and fail for few reasons: a third of the examples, except in thorough runs."""
    usual = settings().max_examples
    return settings(max_examples=usual if usual > 1000 else max(usual // 3, 5))


settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
