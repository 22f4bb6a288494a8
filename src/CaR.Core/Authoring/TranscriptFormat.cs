using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CaR.Core.Storage;

namespace CaR.Core.Authoring;

/// <summary>A recording of model calls: JSON lines, one a call, snake_case names, UTF-8.</summary>
public static class TranscriptFormat
{
    /// <summary>One call as one line, ended by a line feed.</summary>
    public static byte[] Line(ModelCall call) => [.. JsonSerializer.SerializeToUtf8Bytes(call, TranscriptJson.Line.ModelCall), (byte)'\n'];

    /// <summary>Reads a recording. A last line without its end, left by a crash, does not count.</summary>
    /// <returns>The calls in order; empty where there is no such recording.</returns>
    /// <exception cref="InputException">A line is not a recorded call.</exception>
    public static ImmutableArray<ModelCall> Read(IStore store, string key)
    {
        var bytes = store.Read(key);
        return bytes is null ? [] : Parse(bytes, $"{store.Location}/{key}");
    }

    /// <summary>Reads a recording's bytes.</summary>
    /// <param name="utf8">JSON lines.</param>
    /// <param name="name">What to call them in an error.</param>
    /// <exception cref="InputException">A line is not a recorded call.</exception>
    public static ImmutableArray<ModelCall> Parse(ReadOnlySpan<byte> utf8, string name)
    {
        var calls = ImmutableArray.CreateBuilder<ModelCall>();
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(utf8[..WholeLines(utf8)]).Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) calls.Add(Call(line, $"{name} line {number}"));
        }

        return calls.ToImmutable();
    }

    /// <summary>How many bytes belong to lines that were written to their end.</summary>
    public static int WholeLines(ReadOnlySpan<byte> utf8) => utf8.LastIndexOf((byte)'\n') + 1;

    private static ModelCall Call(string line, string where)
    {
        try
        {
            return JsonSerializer.Deserialize(line, TranscriptJson.Line.ModelCall) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new InputException(where, $"no recorded call ({e.Message.ReplaceLineEndings(" ")})", "a JSON object with stage, sub_task, attempt, candidate, prompt_hash, model, input_tokens, output_tokens, finish_reason and answer");
        }
    }
}
