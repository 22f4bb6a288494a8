using System.CommandLine;
using CaR.Authoring.Budget;
using CaR.Authoring.Providers;
using CaR.Core;

namespace CaR.Cli.Verbs;

/// <summary>The options that say which model is asked, and how much.</summary>
internal sealed class ProviderArguments
{
    /// <summary>Replays answers that were given before; asks nobody.</summary>
    public const string Recorded = "recorded";

    private readonly Option<string?> _provider = new("--provider") { Description = "recorded, openai (any compatible server), anthropic, or folder (writes questions to files and waits for answer.md); default: recorded where the task has a recording" };
    private readonly Option<string?> _model = new("--model") { Description = "The model's name; with 'folder' the name its answers are recorded under" };
    private readonly Option<string?> _endpoint = new("--endpoint") { Description = "Base address of a compatible server: http://localhost:11434/v1" };
    private readonly Option<int> _maxCalls = new("--max-calls") { Description = "Calls to the model at most", DefaultValueFactory = _ => new BudgetOptions().MaxCalls };
    private readonly Option<long> _maxTokens = new("--max-tokens") { Description = "Input and output tokens at most, together", DefaultValueFactory = _ => new BudgetOptions().MaxTokens };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _provider, _model, _endpoint, _maxCalls, _maxTokens }) command.Add(option);
    }

    /// <summary>Which provider is meant, "recorded" where nothing else is said and there is a recording.</summary>
    /// <exception cref="InputException">Nothing is said and there is no recording.</exception>
    public string Name(ParseResult arguments, bool isRecorded)
    {
        if (arguments.GetValue(_provider) is { } named) return named;
        if (arguments.GetValue(_endpoint) is not null) return "openai";
        if (arguments.GetValue(_model) is { } model) throw new InputException("--model", $"'{model}' without --provider", "openai, anthropic or folder with it");
        return isRecorded ? Recorded : throw new InputException("--provider", "none, and no recording in the task's folder", "openai, anthropic or folder");
    }

    /// <summary>A live provider's options.</summary>
    public ProviderOptions Options(ParseResult arguments, string name) => new()
    {
        Provider = name,
        Model = arguments.GetValue(_model),
        Endpoint = arguments.GetValue(_endpoint) is { } text ? Address(text) : null,
    };

    /// <summary>How much may be asked.</summary>
    public BudgetOptions Budget(ParseResult arguments) =>
        new() { MaxCalls = arguments.GetValue(_maxCalls), MaxTokens = arguments.GetValue(_maxTokens) };

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : throw new InputException("--endpoint", $"'{text}'", "an http or https address");
}
