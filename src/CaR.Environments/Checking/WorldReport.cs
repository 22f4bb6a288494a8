using System.Collections.Immutable;

namespace CaR.Environments.Checking;

/// <summary>What a comparison with recordings found.</summary>
/// <param name="Task">The world's name.</param>
/// <param name="Episodes">Episodes compared.</param>
/// <param name="Steps">Steps in them.</param>
/// <param name="StepsCompared">Of these, steps taken again from the recorded state and compared with what was recorded.</param>
/// <param name="Pictures">Pictures compared.</param>
/// <param name="Views">Partial views compared.</param>
/// <param name="Mismatches">By kind; empty where all is equal.</param>
/// <param name="Unchecked">Steps that could not be compared in full, by reason.</param>
public sealed record WorldReport(
    string Task,
    int Episodes,
    int Steps,
    int StepsCompared,
    int Pictures,
    int Views,
    ImmutableArray<Mismatch> Mismatches,
    ImmutableArray<Unchecked> Unchecked);
