return await CaR.Cli.Application.RunAsync(args);
