using CaR.Sandbox.FaultyWorker;
using CaR.Sandbox.Worker.Serving;

return WorkerProgram.Run(args, new RunService(new FaultyEngine()));
