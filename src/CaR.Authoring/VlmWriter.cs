using System.Collections.Immutable;
using CaR.Authoring.Answers;
using CaR.Authoring.Chat;
using CaR.Authoring.Prompts;
using CaR.Core.Authoring;
using CaR.Core.Trajectories;
using Microsoft.Extensions.AI;

namespace CaR.Authoring;

/// <summary>Asks a vision-language model for the program of each sub-task; on a repair only for those that were rejected.</summary>
public sealed class VlmWriter : IRewardWriter
{
    private readonly IChatClient _client;
    private readonly AuthoringOptions _options;
    private readonly WritePrompt _prompt;

    /// <summary>Makes a writer.</summary>
    /// <param name="client">Usually <see cref="Conversation.Client"/>.</param>
    /// <param name="options">How to ask.</param>
    /// <param name="languagePage">The page on the reward language that the model reads.</param>
    /// <param name="feedback">The episodes whose failing frames may be shown: the feedback half, never the gate.</param>
    public VlmWriter(IChatClient client, AuthoringOptions options, string languagePage, IEnumerable<Trajectory> feedback)
    {
        options.Validate();
        (_client, _options) = (client, options);
        _prompt = new(languagePage, options.Pictures, feedback);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<RewardSource>> WriteAsync(WriteRequest request, CancellationToken cancellation)
    {
        using var gate = new SemaphoreSlim(_options.ConcurrentCalls);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var prompts = request.Description.SubTasks.Select((_, i) => IsAsked(request, i) ? _prompt.For(request, i) : null).ToList();
        var candidates = Enumerable.Range(1, _options.Candidates)
            .Select(candidate => prompts.Select((prompt, i) => ProgramAsync(request, i, prompt, candidate, gate, stop)).ToList())
            .ToList();

        var programs = await Task.WhenAll(candidates.Select(Task.WhenAll));
        return [.. programs.Select(candidate => new RewardSource(request.Description, [.. candidate]))];
    }

    private static bool IsAsked(WriteRequest request, int subTask) =>
        request.Previous is null || request.Rejections.Any(r => r.SubTask == request.Description.SubTasks[subTask].Name);

    /// <summary>One program: asked for where there is a prompt, else the previous one's. The first failure stops the other calls.</summary>
    private async Task<ProgramSource> ProgramAsync(
        WriteRequest request, int subTask, ChatMessage? prompt, int candidate, SemaphoreSlim gate, CancellationTokenSource stop)
    {
        if (prompt is null) return request.Previous!.Programs[subTask];
        var name = request.Description.SubTasks[subTask].Name;
        var stage = request.Previous is null ? "write" : "repair";
        await gate.WaitAsync(stop.Token);
        try
        {
            var options = _options.ToChatOptions(new CallKey(stage, name, request.Attempt, candidate));
            var response = await _client.GetResponseAsync([prompt], options, stop.Token);
            return ProgramAnswer.Parse(name, response.Text, response.FinishReason == ChatFinishReason.Length);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            gate.Release();
        }
    }
}
