global using CaR.Core;
global using CaR.Testing;
