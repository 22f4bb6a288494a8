namespace CaR.Library.Zoo;

/// <summary>A reward of which is known whether it is good.</summary>
/// <param name="Task">The task it is for.</param>
/// <param name="Name">Its name, by which it differs from the task's others.</param>
/// <param name="Folder">Where its programs lie.</param>
/// <param name="IsGood">Whether a trainer that maximises it solves the task.</param>
/// <param name="Defect">The kind of its mistake; "none" where it is good.</param>
/// <param name="Why">What makes it good or bad, in a sentence.</param>
public sealed record ZooEntry(string Task, string Name, string Folder, bool IsGood, string Defect, string Why);
