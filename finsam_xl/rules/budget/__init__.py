"""The budget year: plan, fees as income, actuals, follow-up, interventions, and their checks."""
