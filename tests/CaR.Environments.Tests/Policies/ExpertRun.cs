using CaR.Environments.Grids;
using CaR.Environments.Missions;
using CaR.Environments.Policies;

namespace CaR.Environments.Tests.Policies;

/// <summary>The expert at work in a state that is no world's beginning.</summary>
internal sealed class ExpertRun
{
    private const string Signs = "LRFPDT.";

    private readonly GridExpert _expert = new();
    private readonly GridState _state;
    private readonly WorldRules _rules;

    /// <summary>Begins with the rules of a world, as Gymnasium registers it.</summary>
    public ExpertRun(string world, string mission, GridState state)
    {
        (_state, _rules) = (state, WorldFamilies.Of(world).RulesOf(mission));
        _rules.Begin(state, new WorldRandom(seed: 0));
    }

    /// <summary>What was done, a sign a step.</summary>
    public string Actions { get; private set; } = "";

    /// <summary>Takes given steps instead, which do not end the episode.</summary>
    public ExpertRun After(params ReadOnlySpan<GridAction> actions)
    {
        foreach (var action in actions) Assert.False(Step(action).Ended);
        return this;
    }

    /// <summary>Lets the expert act to the end.</summary>
    /// <returns>Whether the mission was done.</returns>
    public bool Succeeds()
    {
        StepOutcome outcome;
        do outcome = Step(_expert.Act(_state, _rules));
        while (!outcome.Ended);
        return outcome.Reward > 0;
    }

    private StepOutcome Step(GridAction action)
    {
        Actions += Signs[(int)action];
        return _rules.Step(_state, action);
    }
}
