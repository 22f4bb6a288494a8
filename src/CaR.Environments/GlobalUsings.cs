global using CaR.Core.Worlds;
