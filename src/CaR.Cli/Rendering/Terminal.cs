using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CaR.Cli.Rendering;

/// <summary>Where a verb writes: text for a person, or one JSON document for a program, never both.</summary>
internal sealed class Terminal
{
    /// <summary>A line's length where no terminal tells one.</summary>
    private const int PlainWidth = 120;

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly IAnsiConsole _console;
    private readonly bool _json;

    /// <summary>A terminal for the process's own output.</summary>
    public Terminal(bool json)
    {
        _json = json;
        var plain = json || Console.IsOutputRedirected;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(json ? TextWriter.Null : Console.Out),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (plain) _console.Profile.Width = PlainWidth;
    }

    /// <summary>Whether a person sits before it, who can be shown something that moves.</summary>
    public bool IsLive => !_json && !Console.IsOutputRedirected && _console.Profile.Capabilities.Ansi;

    /// <summary>Whether pictures can be shown.</summary>
    public bool HasColour => IsLive && _console.Profile.Capabilities.ColorSystem is not (ColorSystem.NoColors or ColorSystem.Legacy);

    /// <summary>Characters a line.</summary>
    public int Width => _console.Profile.Width;

    /// <summary>Lines.</summary>
    public int Height => _console.Profile.Height;

    /// <summary>Writes a line with Spectre's markup; parts that came from outside are to be escaped by <see cref="Safe"/>.</summary>
    public void Line(string markup = "") => _console.MarkupLine(markup);

    /// <summary>Writes a table or another widget.</summary>
    public void Write(IRenderable widget) => _console.Write(widget);

    /// <summary>Gives a person's whole screen to something, and gives it back as it was.</summary>
    public void WholeScreen(Action work)
    {
        // Else Ctrl-C would end the process on the other screen, with the cursor hidden.
        Console.TreatControlCAsInput = true;
        try
        {
            _console.Cursor.Hide();
            _console.AlternateScreen(work);
        }
        finally
        {
            _console.Cursor.Show();
            Console.TreatControlCAsInput = false;
        }
    }

    /// <summary>Draws over what the whole screen showed before.</summary>
    public void Redraw(IRenderable widget) => _console.Write(new InPlace(widget));

    /// <summary>Writes the document, where JSON is wanted.</summary>
    public void Json(object document)
    {
        if (_json) Console.Out.WriteLine(ToJson(document));
    }

    /// <summary>A document as this tool writes all of them.</summary>
    public static string ToJson(object document) => JsonSerializer.Serialize(document, s_json);

    /// <summary>Does something slow, with a moving sign beside it where someone looks on.</summary>
    public async Task<T> BusyAsync<T>(string what, Func<Action<string>, Task<T>> work)
    {
        if (!IsLive) return await work(_ => { });
        return await _console.Status().StartAsync(Safe(what), status => work(now => status.Status(Safe(now))));
    }

    /// <summary>Says what went wrong, in one line.</summary>
    public int Fail(string sentence, int code)
    {
        Console.Error.WriteLine($"car: {sentence.ReplaceLineEndings(" ")}");
        Json(new { error = sentence, exit_code = code });
        return code;
    }

    /// <summary>Text from outside, so that none of it is taken for markup.</summary>
    public static string Safe(string text) => Markup.Escape(text);
}
