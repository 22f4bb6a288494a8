namespace CaR.Core.Worlds;

/// <summary>When a world of a <see cref="VectorWorld"/> begins its next episode, as in Gymnasium 1.x.</summary>
public enum AutoresetMode
{
    /// <summary>In the step after the one that ended the episode: that step's action is ignored, its reward is 0.</summary>
    NextStep,

    /// <summary>In the step that ended the episode: what is observed is the new episode's beginning, the old one's last frame is kept apart.</summary>
    SameStep,

    /// <summary>Only when asked; a step after the end is an error.</summary>
    Disabled,
}
