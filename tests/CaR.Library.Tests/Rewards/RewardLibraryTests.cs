using System.Text.Json;
using CaR.Core.Authoring;
using CaR.Core.Publishing;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;

namespace CaR.Library.Tests.Rewards;

public sealed class RewardLibraryTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Clock _clock = new();

    private RewardLibrary Library => new(_folder["generated"], _clock);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhatIsPublishedIsFoundWhole(bool accepted)
    {
        var publication = Publications.Of(accepted: accepted);
        Assert.Equal(accepted, Library.Publish(publication) is PublishedReward);
        var (program, task) = (publication.Program, publication.Program.Source.Description.Task);

        var stored = Library.Find(Library.FolderOf("corridor", program.Hash));
        Assert.Equal((program.Hash, accepted, _clock.Now), (stored.Hash, stored.Accepted, stored.Created));
        Assert.Equal(program.Source.Programs.Select(p => (p.SubTask, p.Code)), stored.Source.Programs.Select(p => (p.SubTask, p.Code)));
        Assert.Equal<SubTask>(program.SubTasks, stored.Source.Description.SubTasks);
        Assert.Equal((task.Name, task.Instruction, task.Size), (stored.Task, stored.Source.Description.Task.Instruction, stored.Source.Description.Task.Size));
        Assert.Equal<Finding>(publication.Verdict.Evidence.Findings, stored.Verdict.Evidence.Findings);
        Assert.Equal<FailingCase>(publication.Verdict.Evidence.Cases, stored.Verdict.Evidence.Cases);
        Assert.Equal(publication.Verdict.Evidence.Thresholds, stored.Verdict.Evidence.Thresholds);
        Assert.Equal<string>(publication.Verdict.Evidence.TrajectoryHashes, stored.Verdict.Evidence.TrajectoryHashes);
        Assert.Equal<string>(program.ApiUsed[0], stored.ApiUsed[0]);
        Assert.Equal(task.Goal.Select(p => p.Hash), stored.PictureHashes.Goal);
        Assert.Equal<string>(["f1", "f2"], stored.FeedbackHashes);
        Assert.Equal<string>(["model-a", "model-b"], stored.Models);
        Assert.Equal(new TokenCount(100, 30), stored.Tokens);
    }

    [Fact]
    public void TheImageIsKeptAndAnAlteredOneIsRefused()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        var folder = Library.FolderOf("corridor", publication.Program.Hash);
        Assert.Equal(publication.Program.Image.Hash, Library.Find(folder).Image!.Hash);
        Assert.Equal<string>(publication.Program.Image.TypeNames, Library.Find(folder).Image!.TypeNames);

        File.WriteAllBytes(Path.Combine(folder, "programs.dll"), [1, 2, 4]);
        Assert.Contains("programs.dll", Assert.Throws<InputException>(() => Library.Find(folder)).Message);
        File.Delete(Path.Combine(folder, "programs.dll"));
        Assert.Throws<InputException>(() => Library.Find(folder));
    }

    [Fact]
    public void WhatWasTriedIsKeptAndAnExploitIsARecording()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        var folder = Library.FolderOf("corridor", publication.Program.Hash);
        var (kept, given) = (Library.Find(folder).Verdict.Evidence, publication.Verdict.Evidence);
        Assert.Equal<CounterfactualResult>(given.Counterfactuals, kept.Counterfactuals);
        Assert.Equal<InvarianceResult>(given.Invariances, kept.Invariances);

        var exploit = Assert.Single(kept.Exploits);
        Assert.Equal((Publications.Exploit.Finding, "shaped", 0.25, "going round is paid"), (exploit.Finding, exploit.Mode, exploit.Return, exploit.Text));
        Assert.Equal<float>(Publications.Exploit.Actions, exploit.Actions);
        Assert.Equal<double>(Publications.Exploit.Rewards, exploit.Rewards);
        Assert.Equal((Publications.Exploit.Episode.Hash, false, "fetch a key", 3), (exploit.Episode.Hash, exploit.Episode.Success, exploit.Episode.Mission, exploit.Episode.Frames.Count));
    }

    [Fact]
    public void AnExploitWhoseFramesWereExchangedIsRefused()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        var folder = Library.FolderOf("corridor", publication.Program.Hash);
        var path = Path.Combine(folder, "reward.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(Publications.Exploit.Episode.Hash, new string('0', 64), StringComparison.Ordinal));
        Assert.Contains("exploit_000.npz: found frames of hash", Assert.Throws<InputException>(() => Library.Find(folder)).Message);
    }

    [Fact]
    public void ARewardFromBeforeThatStillReads()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        var path = Path.Combine(Library.FolderOf("corridor", publication.Program.Hash), "reward.json");
        var document = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path))!;
        foreach (var key in new[] { "counterfactuals", "invariances", "exploits" }) Assert.True(document["verdict"]!.AsObject().Remove(key));
        File.WriteAllText(path, document.ToJsonString());
        var evidence = Library.Find(Path.GetDirectoryName(path)!).Verdict.Evidence;
        Assert.True(evidence is { Counterfactuals.IsEmpty: true, Invariances.IsEmpty: true, Exploits.IsEmpty: true });
        Assert.Equal<Finding>(publication.Verdict.Evidence.Findings, evidence.Findings);
    }

    [Fact]
    public void TheTranscriptHasALineACall()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        var lines = File.ReadAllLines(Path.Combine(Library.FolderOf("corridor", publication.Program.Hash), "transcript.jsonl"));
        Assert.Equal(2, lines.Length);
        Assert.Equal(
            """{"stage":"write","sub_task":"PickUpKey","attempt":1,"candidate":2,"prompt_hash":"p2","model":"model-b","input_tokens":null,"output_tokens":20,"finish_reason":"length","answer":"```csharp"}""",
            lines[1]);
    }

    [Fact]
    public void PublishingTwiceChangesNothing()
    {
        Library.Publish(Publications.Of());
        var before = Snapshot();
        _clock.Now += TimeSpan.FromDays(1);
        Library.Publish(Publications.Of());
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void ANewVerdictOnTheSameProgramReplacesTheOldAndKeepsItsTime()
    {
        Library.Publish(Publications.Of(accepted: false));
        var first = _clock.Now;
        _clock.Now += TimeSpan.FromDays(1);
        Library.Publish(Publications.Of(accepted: true));
        var stored = Library.Find("corridor");
        Assert.Equal((true, first), (stored.Accepted, stored.Created));
    }

    [Fact]
    public void AHalfPublishedFolderDoesNotCountAndIsClearedAway()
    {
        var stale = _folder["generated/corridor/.unfinished-2147483647-abc/reward.json"];
        File.WriteAllText(stale, "{");
        Assert.Throws<InputException>(() => Library.Find("corridor"));
        Library.Publish(Publications.Of());
        Assert.False(Directory.Exists(Path.GetDirectoryName(stale)));
        Assert.True(Library.Find("corridor").Accepted);
        Assert.Single(Directory.GetDirectories(_folder["generated/corridor"]));
    }

    [Fact]
    public void ATaskNamesItsNewestAcceptedReward()
    {
        Library.Publish(Publications.Of(code: "// old"));
        _clock.Now += TimeSpan.FromHours(1);
        Library.Publish(Publications.Of(code: "// new"));
        _clock.Now += TimeSpan.FromHours(1);
        Library.Publish(Publications.Of(code: "// rejected", accepted: false));
        Assert.Equal("// new", Library.Find("corridor").Source.Programs[0].Code);
    }

    [Fact]
    public void TheBeginningOfAHashNamesAReward()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        Library.Publish(Publications.Of(task: "other"));
        foreach (var length in new[] { 6, 12, 20, 64 }) Assert.Equal("corridor", Library.Find(publication.Program.Hash[..length]).Task);
        Assert.Equal("corridor", Library.Find($"corridor/{publication.Program.Hash[..12]}").Task);
        Assert.Equal("corridor", Library.Find(publication.Program.Hash[..8].ToUpperInvariant()).Task);
        Assert.Throws<InputException>(() => Library.Find(publication.Program.Hash[..20] + "0000000"));
        foreach (var taskFolder in new[] { "generated/corridor", "generated/corridor/" }) Assert.Equal("corridor", Library.Find(_folder[taskFolder]).Task);
    }

    [Fact]
    public void WhatIsNotFoundOrNotUniqueIsToldWithWhatThereIs()
    {
        Assert.Contains("which has none yet", Assert.Throws<InputException>(() => Library.Find("corridor")).Message);
        Library.Publish(Publications.Of(accepted: false));
        Assert.Contains("only rejected rewards, expected one by name: corridor/", Assert.Throws<InputException>(() => Library.Find("corridor")).Message);
        Assert.EndsWith("or one of: corridor", Assert.Throws<InputException>(() => Library.Find("corridoor")).Message);

        foreach (var name in new[] { "abcdef000001", "abcdef000002" }) File.WriteAllText(_folder[$"generated/corridor/{name}/reward.json"], "{}");
        Assert.Contains("found 2 that begin so, expected more digits: corridor/abcdef000001, corridor/abcdef000002", Assert.Throws<InputException>(() => Library.Find("abcdef")).Message);
    }

    [Fact]
    public void AChangedDocumentIsTold()
    {
        var publication = Publications.Of(accepted: false);
        Library.Publish(publication);
        var folder = Library.FolderOf("corridor", publication.Program.Hash);
        var path = Path.Combine(folder, "reward.json");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\"accepted\": false", "\"accepted\": true", StringComparison.Ordinal));
        Assert.Contains("against its own findings", Assert.Throws<InputException>(() => Library.Find(folder)).Message);
        File.WriteAllText(path, text[..(text.Length / 2)]);
        Assert.StartsWith($"{path}: found no reward (", Assert.Throws<InputException>(() => Library.Find(folder)).Message);
        File.WriteAllText(path, "{}");
        Assert.DoesNotContain('\n', Assert.Throws<InputException>(() => Library.Find(folder)).Message);
    }

    [Fact]
    public void AVerdictOnAnotherProgramLeavesNoTrace()
    {
        var publication = Publications.Of() with { Verdict = Publications.Of(code: "// another").Verdict };
        Assert.Throws<ArgumentException>(() => Library.Publish(publication));
        Assert.False(Directory.Exists(_folder["generated"]));
    }

    [Fact]
    public void APlaceThatCannotBeWrittenIsTold() =>
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => new RewardLibrary("/dev/null/generated", _clock).Publish(Publications.Of())).Message);

    [Fact]
    public void ANameThatLeadsElsewhereIsRefused()
    {
        Assert.Throws<InputException>(() => Library.Publish(Publications.Of(task: "../corridor")));
        var publication = Publications.Of();
        var source = publication.Program.Source;
        var bad = source with { Programs = [source.Programs[0] with { SubTask = "../Evil" }, source.Programs[1]] };
        Assert.Throws<InputException>(() => Library.Publish(publication with { Program = publication.Program with { Source = bad } }));
        Assert.Empty(Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void TheDocumentIsReadableAndSpelledInSnakeCase()
    {
        var publication = Publications.Of();
        Library.Publish(publication);
        var text = File.ReadAllText(Path.Combine(Library.FolderOf("corridor", publication.Program.Hash), "reward.json"));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(
            ["format", "task", "hash", "accepted", "created", "instruction", "frame_size", "summary", "sub_tasks", "verdict", "feedback_hashes",
             "picture_hashes", "models", "tokens", "prompt_hashes", "language_version", "compiler_version", "tool_version", "image_hash"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Contains("\"outcome\": \"passed\"", text);
        Assert.Contains("fetch the \\\"key\\\" & go <on>", text);
        Assert.DoesNotContain('\r', text);
    }

    private (string Name, DateTime Written, string Hash)[] Snapshot() =>
        [.. Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (f, File.GetLastWriteTimeUtc(f), ContentHash.Of(File.ReadAllBytes(f))))];

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
