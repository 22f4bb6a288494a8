using System;
using System.Collections.Generic;
using System.Linq;
using CaR.Rewards;

/// <summary>How much red there is.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Math.Max(0, Math.Min(1, o.Now.Near(new Rgb(255, 0, 0)).Share));
    }
}
