using System.Text;
using CaR.Core;

namespace CaR.Authoring.Prompts;

/// <summary>The prompts of the repository's <c>prompts/</c> folder, as they were when this assembly was built.</summary>
public static class PromptLibrary
{
    /// <summary>Pictures → sub-tasks.</summary>
    public static PromptTemplate Describe { get; } = Load("describe");

    /// <summary>One sub-task → its program.</summary>
    public static PromptTemplate Write { get; } = Load("write").Including(Load("contract"));

    /// <summary>A rejected program and why → its next version.</summary>
    public static PromptTemplate Repair { get; } = Load("repair").Including(Load("contract"));

    /// <summary>SHA-256 over all prompts: their version.</summary>
    public static string Hash { get; } = ContentHash.Of(Describe.Text, Write.Text, Repair.Text);

    private static PromptTemplate Load(string name)
    {
        using var stream = typeof(PromptLibrary).Assembly.GetManifestResourceStream($"{name}.md")
            ?? throw new InvalidOperationException($"the assembly holds no {name}.md");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(name, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
