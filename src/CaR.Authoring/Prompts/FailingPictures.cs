using CaR.Authoring.Chat;
using CaR.Authoring.Pictures;
using CaR.Core.Authoring;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;

namespace CaR.Authoring.Prompts;

/// <summary>Failing frames as evidence: the episode's first picture and the failing one side by side, with what was answered and expected.</summary>
/// <param name="trajectories">The episodes that cases may speak of: those of the feedback half, never of the gate.</param>
internal sealed class FailingPictures(IEnumerable<Trajectory> trajectories)
{
    private const int MostPictures = 6;
    private readonly Dictionary<string, Trajectory> _byHash = trajectories.DistinctBy(t => t.Hash).ToDictionary(t => t.Hash);

    /// <summary>Texts and pictures of a rejection's cases.</summary>
    public IReadOnlyList<object> Render(Rejection rejection)
    {
        var parts = new List<object>();
        foreach (var failing in Pick(rejection.Cases.Where(c => c.SubTask == rejection.SubTask)))
        {
            parts.Add($"Failing picture {parts.Count / 3 + 1} ({failing.Finding}): {failing.Trajectory}, frame {failing.Frame}. The program answered {failing.Value}; expected: {failing.Expected}.\n");
            parts.Add(PictureContent.Of(Sheet(failing)));
            parts.Add("\n");
        }

        return parts.Count > 0 ? parts : ["(no failing pictures)"];
    }

    /// <summary>One of each cause first, then the second of each: six pictures of one cause would hide the others.</summary>
    private IEnumerable<FailingCase> Pick(IEnumerable<FailingCase> cases) => cases
        .Where(failing => _byHash.TryGetValue(failing.TrajectoryHash, out var t) && failing.Frame >= 0 && failing.Frame < t.Frames.Count)
        .GroupBy(failing => failing.Finding)
        .SelectMany((cause, order) => cause.Select((failing, turn) => (failing, turn, order)))
        .OrderBy(c => c.turn).ThenBy(c => c.order)
        .Take(MostPictures)
        .Select(c => c.failing);

    private Picture Sheet(FailingCase failing)
    {
        var frames = _byHash[failing.TrajectoryHash].Frames;
        return ContactSheet.Render(
            $"first picture of the episode and frame {failing.Frame}, side by side",
            [("START", frames.PictureAt(0, "start")), ($"NOW FRAME {failing.Frame}", frames.PictureAt(failing.Frame, "now"))],
            2,
            ContactSheet.LargeSide);
    }
}
