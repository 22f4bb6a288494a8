using System.Text;
using CaR.Authoring.Chat;
using CaR.Core.Storage;

namespace CaR.Authoring.Providers.Folder;

/// <summary>Which folder holds which question: <c>index.txt</c>, a line a folder, its name and the prompt's hash.</summary>
/// <remarks>A resumed run finds its folders by it; a changed prompt gets a folder of its own, so that no old answer is taken for it.</remarks>
internal sealed class FolderIndex(IStore store)
{
    private const string Key = "index.txt";
    private readonly Lock _lock = new();

    /// <summary>The folder of a question, numbered on when it is new.</summary>
    public string FolderOf(CallKey call, string promptHash)
    {
        lock (_lock)
        {
            var ending = $"-{call.Stage}{(call.SubTask is null ? "" : $"-{call.SubTask}")}-a{call.Attempt}c{call.Candidate} {promptHash}";
            var lines = Encoding.UTF8.GetString(store.Read(Key) ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var line = lines.FirstOrDefault(l => l.EndsWith(ending, StringComparison.Ordinal));
            if (line is null)
            {
                line = $"{lines.Length + 1:000}{ending}";
                store.Append(Key, Encoding.UTF8.GetBytes(line + "\n"));
            }

            return line[..line.IndexOf(' ')];
        }
    }
}
