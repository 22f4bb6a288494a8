using System.Text;
using CaR.Core.Compiling;

namespace CaR.Authoring.Answers;

/// <summary>Finds the one block an answer has to hold, whatever prose stands around it. Sizes are looked at before anything else.</summary>
internal static class AnswerBlock
{
    /// <summary>A longer message is not read: programs are a hundredth of it.</summary>
    public const int MostCharacters = 512 * 1024;

    /// <summary>Bytes a block may have.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>The block's text, or a problem.</summary>
    /// <param name="answer">The model's whole message.</param>
    /// <param name="cutOff">Whether the token limit ended it.</param>
    /// <param name="subTask">Whom problems concern; null for the description.</param>
    /// <param name="tags">What may stand behind the fence, the best first. A block without any counts where none has one of these.</param>
    public static (string? Text, Problem? Problem) Find(string answer, bool cutOff, string? subTask, params string[] tags)
    {
        (string?, Problem?) Fail(string message, string fix) => (null, AnswerProblem.Of(subTask, message, fix));

        var again = $"answer with exactly one ```{tags[0]} block that holds everything";
        if (answer.Length > MostCharacters) return Fail($"found an answer of {answer.Length} characters, expected at most {MostCharacters}", again);
        if (cutOff) return Fail("the answer was cut off by the token limit", "think and write more briefly, so that the whole block fits");
        if (string.IsNullOrWhiteSpace(answer)) return Fail("the answer is empty", again);

        var all = FencedBlocks.In(answer);
        var blocks = all.Where(block => tags.Contains(block.Tag)).ToList();
        if (blocks.Count == 0) blocks = [.. all.Where(block => block.Tag.Length == 0)];
        if (blocks.Count == 0) return Fail($"found no ```{tags[0]} block", again);
        if (blocks.Count > 1) return Fail($"found {blocks.Count} ```{tags[0]} blocks, expected one", again);
        if (!blocks[0].IsClosed) return Fail("the block is not closed", "end it with a line of three backticks");
        if (string.IsNullOrWhiteSpace(blocks[0].Text)) return Fail("the block is empty", again);
        var bytes = Encoding.UTF8.GetByteCount(blocks[0].Text);
        return bytes > MostBytes ? Fail($"found a block of {bytes} bytes, expected at most {MostBytes}", "write it much shorter") : (blocks[0].Text, null);
    }
}
