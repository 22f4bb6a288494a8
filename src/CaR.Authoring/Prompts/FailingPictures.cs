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
    private readonly Dictionary<string, Trajectory> _feedback = trajectories.DistinctBy(t => t.Hash).ToDictionary(t => t.Hash);

    /// <summary>Every case in words, and one pair of pictures for each cause: six pictures of one cause would hide the others.</summary>
    public IReadOnlyList<object> Render(Rejection rejection)
    {
        // What the verifier found while it judged the feedback half comes with the rejection, frames and all.
        var known = rejection.Exploits.Select(e => e.Episode).DistinctBy(t => t.Hash).ToDictionary(t => t.Hash);
        foreach (var (hash, trajectory) in _feedback) known[hash] = trajectory;
        var causes = rejection.Cases
            .Where(failing => failing.SubTask == rejection.SubTask && IsKnown(failing, known))
            .GroupBy(failing => failing.Finding);
        object[] parts = [.. causes.SelectMany((cause, i) => Render([.. cause], i, known))];
        return parts.Length > 0 ? parts : ["(no failing pictures)"];
    }

    private static IEnumerable<object> Render(FailingCase[] cause, int index, Dictionary<string, Trajectory> known)
    {
        var isShown = index < MostPictures;
        if (isShown)
        {
            yield return $"Failing picture {index + 1} ({cause[0].Finding}): {Words(cause[0])}\n";
            yield return PictureContent.Of(Sheet(cause[0], known[cause[0].TrajectoryHash].Frames));
            yield return "\n";
        }

        foreach (var failing in cause.Skip(isShown ? 1 : 0)) yield return $"Not shown ({failing.Finding}): {Words(failing)}\n";
    }

    private static string Words(FailingCase failing) =>
        $"{failing.Trajectory}, frame {failing.Frame}. The program answered {failing.Value}; expected: {failing.Expected}.";

    private static bool IsKnown(FailingCase failing, Dictionary<string, Trajectory> known) =>
        known.TryGetValue(failing.TrajectoryHash, out var trajectory) && failing.Frame >= 0 && failing.Frame < trajectory.Frames.Count;

    private static Picture Sheet(FailingCase failing, FrameSequence frames) => ContactSheet.Render(
        $"first picture of the episode and frame {failing.Frame}, side by side",
        [("START", frames.PictureAt(0, "start")), ($"NOW FRAME {failing.Frame}", frames.PictureAt(failing.Frame, "now"))],
        2,
        ContactSheet.LargeSide);
}
