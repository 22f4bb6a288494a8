using System.Text;
using CaR.Core;
using CaR.Environments;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;

namespace CaR.Cli.Composition;

/// <summary>
/// Recordings of worlds that task.yaml files name, kept below <c>runs/</c>: made once, and again when the file, the worlds or the way they
/// are recorded change.
/// </summary>
/// <param name="now">Is told what is done.</param>
/// <param name="cancellation">Stops a recording; nothing is left of it then.</param>
internal sealed class WorldCache(Action<string> now, CancellationToken cancellation) : IWorldRecorder
{
    /// <inheritdoc/>
    public string Record(string task, WorldSource source)
    {
        var folder = Path.Combine(Workplace.Runs, task, "recordings", ContentHash.Short(KeyOf(source)));
        if (IsWhole(folder)) return folder;
        var plan = new RecordingPlan(source.Seed) { Expert = source.Expert, Random = source.Random };
        try
        {
            new RecordingMaker(new(source.Name, source.Tile), plan).Write(folder, now, cancellation);
        }
        catch (InputException) when (IsWhole(folder))
        {
            // Another process recorded the same meanwhile.
        }

        return folder;
    }

    private static bool IsWhole(string folder) => File.Exists(Path.Combine(folder, RecordingWriter.MetaFile));

    private static string KeyOf(WorldSource source)
    {
        var makers = new[] { typeof(IWorldRecorder), typeof(InputException), typeof(WorldCatalog), typeof(WorldCache) }.Select(t => t.Module.ModuleVersionId);
        return ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', [source.ToString(), .. makers.Select(m => m.ToString())])));
    }
}
