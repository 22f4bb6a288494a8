using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaR.Core.Authoring;

namespace CaR.Library.Rewards;

/// <summary>How rewards and calls are spelled as JSON. Generated, so that starting costs no reflection.</summary>
[JsonSerializable(typeof(RewardDocument))]
[JsonSerializable(typeof(ModelCall))]
internal sealed partial class RewardJson : JsonSerializerContext
{
    /// <summary>For a file that people read and git compares.</summary>
    public static RewardJson Indented { get; } = new(Spelling(indented: true));

    /// <summary>For one line a call, as in a recording.</summary>
    public static RewardJson Line { get; } = new(Spelling(indented: false));

    private static JsonSerializerOptions Spelling(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // A finding may honestly be NaN or infinite.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        // The file is read by people, and never put into a web page as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Core.Verdicts.FindingOutcome>(JsonNamingPolicy.SnakeCaseLower) },
    };
}
