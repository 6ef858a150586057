"""The budget year: plan, fees as income, staff, interventions, scenarios, and their checks."""
