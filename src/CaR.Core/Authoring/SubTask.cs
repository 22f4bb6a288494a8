namespace CaR.Core.Authoring;

/// <summary>One step on the way to the goal, told by what can be seen.</summary>
/// <param name="Name">PascalCase name, also the program's class: "PickUpKey".</param>
/// <param name="Before">What is visible before it is done.</param>
/// <param name="Done">What is visible once it is done.</param>
/// <param name="Keep">Whether it must stay done until the task is: then it is looked at again later, and the session goes back when it falls.</param>
public sealed record SubTask(string Name, string Before, string Done, bool Keep = false);
