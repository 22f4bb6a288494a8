using CaR.Authoring.Chat;
using CaR.Authoring.Providers.Folder;
using CaR.Core.Tasks;
using CaR.Testing;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Providers;

public sealed class FolderTests
{
    private const string Folder = "001-write-OpenDoor-a1c1";
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(1);
    private readonly MemoryStore _store = new();
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Writes_the_question_and_returns_the_answer_unedited()
    {
        var asking = Client().GetResponseAsync(Prompt(), Calls.Options());
        Assert.Equal([$"{Folder}/picture_1.png", $"{Folder}/prompt.md", "index.txt"], _store.Keys);
        Assert.Equal("before\n\n![a red dot](picture_1.png)\n\nafter", _store.ReadText($"{Folder}/prompt.md"));
        _store.WriteText($"{Folder}/answer.md", " the answer\n");
        var response = await _time.Until(asking, s_poll);
        Assert.Equal(" the answer\n", response.Text);
        Assert.Equal("a friend", response.ModelId);
    }

    [Fact]
    public async Task An_answer_counts_once_it_stands_still()
    {
        var asking = Client().GetResponseAsync(Prompt(), Calls.Options());
        _store.WriteText($"{Folder}/answer.md", "");
        await Step();
        _store.WriteText($"{Folder}/answer.md", "half");
        await Step();
        Assert.False(asking.IsCompleted);
        _store.WriteText($"{Folder}/answer.md", "half and whole");
        Assert.Equal("half and whole", (await _time.Until(asking, s_poll)).Text);
    }

    [Fact]
    public async Task A_resumed_run_finds_its_answers_and_new_questions_get_new_folders()
    {
        _ = Client().GetResponseAsync(Prompt(), Calls.Options());
        _store.WriteText($"{Folder}/answer.md", "one");
        var again = Client();
        Assert.Equal("one", (await _time.Until(again.GetResponseAsync(Prompt(), Calls.Options()), s_poll)).Text);
        _ = again.GetResponseAsync(Prompt(), Calls.Options(attempt: 2));
        _ = again.GetResponseAsync(Calls.Prompt("changed"), Calls.Options());
        Assert.Equal("before\n\n![a red dot](picture_1.png)\n\nafter", _store.ReadText("002-write-OpenDoor-a2c1/prompt.md"));
        Assert.Equal("changed", _store.ReadText("003-write-OpenDoor-a1c1/prompt.md"));
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var asking = Client().GetResponseAsync(Prompt(), Calls.Options(), cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    private FolderChatClient Client() => new(_store, new() { Model = "a friend", Poll = s_poll }, _time);

    private static List<ChatMessage> Prompt() =>
    [
        new(ChatRole.User, [new TextContent("before\n"), PictureContent.Of(new Picture("a red dot", new(1, 1), new byte[] { 255, 0, 0 })), new TextContent("\nafter")]),
    ];

    private async Task Step()
    {
        _time.Advance(s_poll);
        await Task.Delay(20);
    }
}
