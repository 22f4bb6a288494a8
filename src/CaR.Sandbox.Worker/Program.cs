using CaR.Sandbox.Worker.Serving;

return WorkerProgram.Run(args, new RunService(new GuardedEngine()));
