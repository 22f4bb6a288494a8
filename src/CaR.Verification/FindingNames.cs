namespace CaR.Verification;

/// <summary>The standard names of what is measured.</summary>
public static class FindingNames
{
    /// <summary>Experts whose session completes the task.</summary>
    public const string ExpertCompletion = "expert completion";

    /// <summary>Unsuccessful random episodes whose session completes the task.</summary>
    public const string RandomFalseCompletion = "random false completion";

    /// <summary>Successful random episodes whose session completes the task.</summary>
    public const string RandomRecall = "random success recall";

    /// <summary>Experts whose session completes the task well before the environment does.</summary>
    public const string EarlyCompletion = "early completion";

    /// <summary>Experts whose session completes the task before the environment does, by however little.</summary>
    public const string OftenEarly = "often early";

    /// <summary>P(G(expert) &gt; G(random)).</summary>
    public const string PreferenceAccuracy = "preference accuracy";

    /// <summary>The same for the return of mode shaped.</summary>
    public const string ShapedPreferenceAccuracy = "preference accuracy, shaped";

    /// <summary>Trajectory alignment coefficient: Kendall's τ-b of preference and return.</summary>
    public const string TrajectoryAlignment = "TAC";

    /// <summary>Value-order correlation of experts less that of random episodes.</summary>
    public const string ValueOrder = "VOC expert − random";

    /// <summary>Steps of experts on which Φ does not fall.</summary>
    public const string Monotonicity = "monotonicity";

    /// <summary>The largest fall of Φ in one step of an expert.</summary>
    public const string LargestDrop = "largest drop";

    /// <summary>What the environment's word says of the folders' names.</summary>
    public const string Labels = "labels";

    /// <summary>Experts that complete a sub-task once its turn has come.</summary>
    public const string SubTaskCompletion = "sub-task completion";

    /// <summary>First frames on which a sub-task is complete.</summary>
    public const string DoneAtStart = "done at start";

    /// <summary>Experts that have a sub-task done before its turn.</summary>
    public const string DoneBeforeTurn = "done before its turn";

    /// <summary>Values outside [0, 1].</summary>
    public const string ValueRange = "value range";

    /// <summary>Calls that threw.</summary>
    public const string Exceptions = "exceptions";

    /// <summary>Frames of experts on which the active program cannot tell.</summary>
    public const string Abstention = "abstention";

    /// <summary>The same on random episodes.</summary>
    public const string RandomAbstention = "abstention, random";

    /// <summary>Second looks answered otherwise.</summary>
    public const string Determinism = "determinism";

    /// <summary>Rank correlation of progress with time while active.</summary>
    public const string Direction = "direction";

    /// <summary>Experts with few values of progress, on which it falls.</summary>
    public const string DirectionOfFew = "direction, few values";

    /// <summary>Distinct values of a program: 2 say that it is sparse.</summary>
    public const string DistinctValues = "distinct values";

    /// <summary>The paper's rule on experts.</summary>
    public const string PaperExpert = "paper: expert completed";

    /// <summary>The paper's rule on random episodes.</summary>
    public const string PaperRandom = "paper: random completed";
}
