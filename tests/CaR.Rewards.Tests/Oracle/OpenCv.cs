using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaR.Rewards.Tests.Oracle;

/// <summary>Asks OpenCV all questions in one Python process.</summary>
public sealed class OpenCv : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly string _folder = Directory.CreateTempSubdirectory("car-oracle-").FullName;
    private readonly List<OracleCase> _cases = OracleCases.All();
    private readonly JsonElement[] _answers;

    public OpenCv()
    {
        WriteQuestions();
        Run();
        using JsonDocument answers = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "answers.json")));
        _answers = [.. answers.RootElement.EnumerateArray().Select(a => a.Clone())];
    }

    /// <summary>OpenCV's HSV of all colours from 0x000000 on.</summary>
    public byte[] AllHsv => File.ReadAllBytes(Path.Combine(_folder, "hsv.bin"));

    /// <summary>Checks all questions of a kind.</summary>
    /// <returns>How many there were.</returns>
    public int Check(string kind)
    {
        int checkedCases = 0;
        for (int i = 0; i < _cases.Count; i++)
        {
            if (_cases[i].Kind != kind) continue;
            _cases[i].Check(_answers[i]);
            checkedCases++;
        }

        return checkedCases;
    }

    public void Dispose() => Directory.Delete(_folder, true);

    private void WriteQuestions()
    {
        var numbers = new Dictionary<Frame, int>();
        var questions = new JsonArray();
        foreach (OracleCase c in _cases)
        {
            c.Question["picture"] = Number(c.Picture);
            if (c.Other is not null) c.Question["other"] = Number(c.Other);
            questions.Add(c.Question);
        }

        JsonNode[] sizes = [.. numbers.Keys.Select(f => new JsonArray(f.Width, f.Height))];
        var work = new JsonObject { ["sizes"] = new JsonArray(sizes), ["questions"] = questions };
        File.WriteAllText(Path.Combine(_folder, "questions.json"), work.ToJsonString());
        using FileStream pictures = File.Create(Path.Combine(_folder, "pictures.bin"));
        foreach (Frame frame in numbers.Keys) pictures.Write(frame.Rgb24);

        int Number(Frame frame)
        {
            numbers.TryAdd(frame, numbers.Count);
            return numbers[frame];
        }
    }

    private void Run()
    {
        string script = Path.Combine(AppContext.BaseDirectory, "Oracle", "oracle.py");
        using Process process = Process.Start(new ProcessStartInfo(Python, [script, _folder]) { RedirectStandardError = true })!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"the OpenCV oracle failed; it needs `apt-get install python3-opencv`. It said: {errors}");
    }
}
