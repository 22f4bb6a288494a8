using CaR.Authoring.Pictures;
using CaR.Core.Authoring;
using CaR.Core.Trajectories;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Prompts;

/// <summary>The question for one sub-task's program: <c>write.md</c> at first, <c>repair.md</c> for a rejected one.</summary>
internal sealed class WritePrompt(string languagePage, PictureKinds kinds, IEnumerable<Trajectory> feedback)
{
    private readonly FailingPictures _failing = new(feedback);
    private TaskMaterial? _material;

    /// <summary>The message to send.</summary>
    /// <param name="request">What is to be written.</param>
    /// <param name="subTask">Index of the sub-task.</param>
    public ChatMessage For(WriteRequest request, int subTask)
    {
        var values = Common(request.Description, subTask);
        if (request.Previous is not { } previous) return PromptLibrary.Write.Render(values);

        var program = previous.Programs[subTask];
        var rejections = request.Rejections.Where(r => r.SubTask == program.SubTask).ToList();
        var problems = program.Problems.Concat(rejections.SelectMany(r => r.Problems)).Distinct().ToList();
        var findings = rejections.SelectMany(r => r.Findings).Select(f => $"* {f.Name}: {f.Text}").Distinct().ToList();
        values["code"] = [program.Code.Length > 0 ? $"```csharp\n{program.Code.TrimEnd()}\n```" : "(the last answer held no usable program)"];
        values["problems"] = [problems.Count > 0 ? $"Compiler, policy and format:\n{PromptParts.List(problems)}" : "It compiles and keeps to the policy."];
        values["findings"] = [findings.Count > 0 ? $"Measured on recorded episodes:\n{string.Join('\n', findings)}" : "It was not yet measured on recorded episodes."];
        values["cases"] = [.. rejections.SelectMany(_failing.Render)];
        return PromptLibrary.Repair.Render(values);
    }

    private Dictionary<string, IReadOnlyList<object>> Common(TaskDescription description, int subTask)
    {
        if (_material?.Task != description.Task) _material = new(description.Task, kinds);
        return new()
        {
            ["task"] = [description.Task.Name],
            ["instruction"] = PromptParts.Instruction(description.Task),
            ["summary"] = [description.Summary],
            ["sub_tasks"] = PromptParts.SubTasks(description.SubTasks, subTask),
            ["name"] = [description.SubTasks[subTask].Name],
            ["language"] = [languagePage.TrimEnd()],
            ["facts"] = _material.Facts,
            ["pictures"] = _material.Pictures,
        };
    }
}
