using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaR.Core.Authoring;

/// <summary>How a call is spelled as JSON. Generated, so that replaying a recording costs no reflection.</summary>
[JsonSerializable(typeof(ModelCall))]
internal sealed partial class TranscriptJson : JsonSerializerContext
{
    /// <summary>For one line a call.</summary>
    public static TranscriptJson Line { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        // Programs stay readable in the recording: no \u0022 for a quote. The file is never put into a web page as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
