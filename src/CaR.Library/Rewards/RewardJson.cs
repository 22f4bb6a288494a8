using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaR.Library.Rewards;

/// <summary>How a reward is spelled as JSON. Generated, so that starting costs no reflection.</summary>
[JsonSerializable(typeof(RewardDocument))]
internal sealed partial class RewardJson : JsonSerializerContext
{
    /// <summary>For a file that people read and git compares.</summary>
    public static RewardJson Indented { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // A finding may honestly be NaN or infinite.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        // The file is read by people, and never put into a web page as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter<Core.Verdicts.FindingOutcome>(JsonNamingPolicy.SnakeCaseLower) },
    });
}
