Attribute VB_Name = "Knappar"
Option Explicit
