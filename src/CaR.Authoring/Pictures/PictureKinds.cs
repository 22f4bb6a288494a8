namespace CaR.Authoring.Pictures;

/// <summary>What the model is shown of a task. <c>Enum.Parse</c> reads "initial,goal,film".</summary>
[Flags]
public enum PictureKinds
{
    /// <summary>Pictures of episodes' beginnings.</summary>
    Initial = 1,

    /// <summary>Pictures of the goal reached.</summary>
    Goal = 2,

    /// <summary>Key frames of one or two demonstrations: what is half done looks like neither end.</summary>
    Film = 4,
}
