using System.Collections.Immutable;
using CaR.Authoring.Answers;
using CaR.Authoring.Chat;
using CaR.Authoring.Prompts;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Tasks;
using Microsoft.Extensions.AI;

namespace CaR.Authoring;

/// <summary>Asks a vision-language model to split a task into sub-tasks.</summary>
public sealed class VlmDescriber : ITaskDescriber
{
    private readonly IChatClient _client;
    private readonly AuthoringOptions _options;
    private TaskMaterial? _material;

    /// <summary>Makes a describer.</summary>
    /// <param name="client">Usually <see cref="Conversation.Client"/>.</param>
    /// <param name="options">How to ask.</param>
    public VlmDescriber(IChatClient client, AuthoringOptions options)
    {
        options.Validate();
        (_client, _options) = (client, options);
    }

    /// <inheritdoc/>
    public async Task<Outcome<TaskDescription>> DescribeAsync(
        RewardTask task, int attempt, ImmutableArray<Problem> problems, CancellationToken cancellation)
    {
        var options = _options.ToChatOptions(new CallKey("describe", null, attempt, 1));
        var response = await _client.GetResponseAsync([Prompt(task, problems)], options, cancellation);
        return DescriptionAnswer.Parse(task, response.Text, response.FinishReason == ChatFinishReason.Length);
    }

    private ChatMessage Prompt(RewardTask task, ImmutableArray<Problem> problems)
    {
        if (_material?.Task != task) _material = new(task, _options.Pictures);
        return PromptLibrary.Describe.Render(new Dictionary<string, IReadOnlyList<object>>
        {
            ["task"] = [task.Name],
            ["instruction"] = PromptParts.Instruction(task),
            ["pictures"] = _material.Pictures,
            ["facts"] = _material.Facts,
            ["problems"] = problems.IsEmpty ? [] : [$"\n# Your last answer could not be used\n\n{PromptParts.List(problems)}\n"],
        });
    }
}
