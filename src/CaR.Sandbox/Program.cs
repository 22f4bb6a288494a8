using CaR.Sandbox.Worker.Serving;
using CaR.Sandbox.Workers;

// This assembly started by itself is a compile worker.
return WorkerProgram.Run(args, new CompileService());
