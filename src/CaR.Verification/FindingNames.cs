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

    /// <summary>Pearson's r of the return and the environment's own.</summary>
    public const string EnvironmentReturn = "correlation with environment return";

    /// <summary>Experts on which programs are first true in the order told.</summary>
    public const string CompletionOrder = "order of completion";

    /// <summary>When experts first complete a sub-task.</summary>
    public const string CompletionTime = "time of first completion";

    /// <summary>Of a sub-task's completions with a free label, those that are right.</summary>
    public const string Precision = "precision";

    /// <summary>Of the experts, those that have a sub-task completed when they should.</summary>
    public const string Recall = "recall";

    /// <summary>Units of work of a call.</summary>
    public const string Fuel = "fuel";

    /// <summary>Episodes that are no copies.</summary>
    public const string DistinctEpisodes = "distinct episodes";

    /// <summary>Frames answered otherwise in another process.</summary>
    public const string AnotherProcess = "determinism, another process";

    /// <summary>Times an agent that stands still is paid, under any mode.</summary>
    public const string Idling = "exploit: idling";

    /// <summary>What going round is paid, under any mode.</summary>
    public const string Cycle = "exploit: cycle";

    /// <summary>Completions that joined steps of several episodes come to.</summary>
    public const string JoinedCompletion = "exploit: joined steps";

    /// <summary>Layouts of a world on which a maximiser of the reward completes the task without success.</summary>
    public const string FalseCompletionExplored = "exploit: completion without success";

    /// <summary>The highest Φ that such a maximiser comes to otherwise.</summary>
    public const string BestWithoutSuccess = "exploit: best without success";

    /// <summary>Altered experts called complete.</summary>
    /// <param name="alteration">How they were altered.</param>
    public static string Counterfactual(string alteration) => $"counterfactual: {alteration}";

    /// <summary>Completions that a change flips.</summary>
    /// <param name="change">What must not matter.</param>
    public static string Invariance(string change) => $"invariance: {change}";
}
