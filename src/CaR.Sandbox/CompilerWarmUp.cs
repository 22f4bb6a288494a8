using CaR.Core.Authoring;
using CaR.Core.Tasks;

namespace CaR.Sandbox;

/// <summary>A small reward that touches what ordinary ones touch, compiled once to get the compiler going.</summary>
internal static class CompilerWarmUp
{
    private const string Code = """
        public sealed class WarmUp : RewardProgram
        {
            private const int Least = 4;

            public override double Progress(Observation o)
            {
                int most = 0;
                foreach (int x in new List<int> { o.Now.Width, o.Now.Height }.Where(x => x > Least).OrderBy(x => x)) most = Math.Max(most, x);
                return o.Instruction.Contains("key") || most is > Least and < 9 ? double.NaN : Math.Clamp(most / 64.0, 0, 1);
            }
        }
        """;

    public static void Run(CancellationToken cancellation)
    {
        var task = new RewardTask("warm-up", null, new FrameSize(1, 1), [], [], []);
        var description = new TaskDescription(task, "", [new SubTask("WarmUp", "", "")]);
        new RewardCompiler().Compile(new RewardSource(description, [new ProgramSource("WarmUp", Code)]), cancellation);
    }
}
