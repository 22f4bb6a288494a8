using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaR.Rewards.Tests.Oracle;

/// <summary>One question to OpenCV about one or two pictures, and how our answer is held against its answer.</summary>
internal sealed record OracleCase(JsonObject Question, Frame Picture, Frame? Other, Action<JsonElement> Check)
{
    public string Kind => Question["kind"]!.GetValue<string>();
}
