"""The annual report (årsredovisning): statements, administration report and signatures."""
