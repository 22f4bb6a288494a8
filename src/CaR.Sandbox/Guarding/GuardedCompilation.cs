using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Sandbox.Worker.Checking;

namespace CaR.Sandbox.Guarding;

/// <summary>The way of an image from the compiler to where it may be loaded: checked, guarded, checked again, named.</summary>
internal static class GuardedCompilation
{
    private const string Rule = "image";

    /// <summary>The guarded image, or every reason against it.</summary>
    public static Outcome<GuardedImage> Of(byte[] compiled, ImmutableArray<string> typeNames)
    {
        if (Problems(compiled, ImageStage.Compiled, typeNames) is { IsEmpty: false } before) return before;
        try
        {
            var guarded = ImageGuard.Guard(compiled);
            if (Problems(guarded, ImageStage.Guarded, typeNames) is { IsEmpty: false } after) return after;
            return GuardedImage.Of([.. guarded], typeNames);
        }
        catch (GuardException e)
        {
            return (ImmutableArray<Problem>)[new(null, Rule, 0, 0, e.Message, "write it more plainly")];
        }
    }

    private static ImmutableArray<Problem> Problems(byte[] image, ImageStage stage, ImmutableArray<string> typeNames) =>
        [.. ImageCheck.Violations(image, stage, typeNames).Select(v => new Problem(null, Rule, 0, 0, $"the compiled program has {v}", "write it more plainly"))];
}
