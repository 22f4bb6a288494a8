using System.CommandLine;

var root = new RootCommand("Code as Reward");
return await root.Parse(args).InvokeAsync();
