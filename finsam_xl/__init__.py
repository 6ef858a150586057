"""Excel is the interface, Python stands behind the buttons: finsam-xl for samordningsförbund."""

__version__ = "0.1.0"
