using CaR.Core.Tasks;

namespace CaR.Authoring.Pictures;

/// <summary>One picture of an episode that was picked to tell its story.</summary>
/// <param name="Index">0-based index of the frame in its episode.</param>
/// <param name="Picture">The picture.</param>
public sealed record KeyFrame(int Index, Picture Picture);
