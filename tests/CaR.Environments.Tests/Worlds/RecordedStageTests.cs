using CaR.Environments.Grids;
using CaR.Environments.Tests.Checking;

namespace CaR.Environments.Tests.Worlds;

/// <summary>Our ground truth against the recorded one: every sub-task is ticked off at the step at which the recording says so.</summary>
public sealed class RecordedStageTests
{
    public static TheoryData<string> Tasks => ExactnessTests.Tasks;

    [Theory]
    [MemberData(nameof(Tasks))]
    public void EverySubTaskIsDoneAtTheRecordedStep(string task)
    {
        var family = WorldFamilies.Of(task);
        var variant = family.Variants.Single(v => family.Prefix + v is var name && task == (name.EndsWith('-') ? name : name + "-") + "v0");
        var layout = family.LayoutOf!(new WorldVariant(task, variant.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()));
        foreach (var file in Recordings.Episodes(task))
        {
            using var arrays = new NpzArrays(file);
            var recorded = arrays.ReadNumbers("stage");
            Assert.Equal(recorded.Select(s => (int)s), Stages(family, layout, Beginning.Read(arrays), arrays.ReadNumbers("actions")));
        }
    }

    private static List<int> Stages(WorldFamily family, GridLayout layout, Beginning beginning, IEnumerable<double> actions)
    {
        var state = new GridState(layout.Width, layout.Height, layout.MaxSteps, family.SeesThroughWalls);
        DrawAlike(layout, beginning, state);
        beginning.Load(state);
        var rules = family.RulesOf(beginning.Mission);
        rules.Begin(state, new WorldRandom(seed: 0));
        List<int> stages = [0];
        foreach (var action in actions)
        {
            var change = GridChange.Before(state, (GridAction)(int)action);
            var outcome = rules.Step(state, change.Action);
            var stage = stages[^1];
            while (stage < layout.Milestones.Length && layout.Milestones[stage].IsDoneBy(change, outcome)) stage++;
            stages.Add(stage);
        }

        return stages;
    }

    /// <summary>A layout may remember which doors it drew: draws until it remembers the recorded ones.</summary>
    private static void DrawAlike(GridLayout layout, Beginning beginning, GridState state)
    {
        for (var seed = 0UL; ; seed++)
        {
            state.Clear();
            layout.Generate(state, new WorldRandom(seed));
            if (Doors(state.Cells).SequenceEqual(Doors(beginning.Cells))) return;
        }
    }

    private static List<(int, Cell)> Doors(ReadOnlySpan<Cell> cells)
    {
        List<(int, Cell)> doors = [];
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Kind is CellKind.Door) doors.Add((i, cells[i]));
        }

        return doors;
    }
}
