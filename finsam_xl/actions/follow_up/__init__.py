"""The follow-up in ekonomi.xlsm: outcome by line and intervention, forecasts and unspent money."""
