"""The report of a period: the interventions, their participants and money, and the targets."""
