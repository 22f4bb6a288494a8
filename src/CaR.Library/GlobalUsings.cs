global using CaR.Core;
