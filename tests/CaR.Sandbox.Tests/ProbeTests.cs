using CaR.Core.Compiling;
using CaR.Sandbox.Probing;

namespace CaR.Sandbox.Tests;

public sealed class ProbeTests
{
    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("frame.Near(Rgb.Hex(0xFFFFFF)).CountNonZero", "2")]
    [InlineData("o.Now.Near(new Rgb(255, 255, 255)).Centroid;", "(1.5, 1)")]
    [InlineData("var m = frame.Near(Rgb.Hex(0xFFFFFF));\nint n = m.CountNonZero;\nn / 4.0 // a comment", "0.5")]
    [InlineData("start.Palette()", "[0] #000000 64 px, 1.0000")]
    [InlineData("(frame.Width, \"a\", true)", "(8, \"a\", true)")]
    [InlineData("frame.Near(Rgb.Hex(0xFFFFFF)).ConnectedComponents()", "[0] region of 2 px, box x 1, y 1, 2×1, centroid (1.5, 1)")]
    [InlineData("int Twice(int x) => 2 * x;\nTwice(4)", "8")]
    public void AValueIsShown(string text, string shown) => Assert.Equal(shown, Evaluate(text).Value?.Text);

    [Fact]
    public void MasksAndRegionsComeAlongForDrawing()
    {
        var result = Evaluate("(frame.Near(Rgb.Hex(0xFFFFFF)), frame.Near(Rgb.Hex(0xFFFFFF)).ConnectedComponents())").Value!;

        Assert.Equal(2, Assert.Single(result.Masks).CountNonZero);
        Assert.Equal(2, Assert.Single(result.Regions).Area);
    }

    [Theory]
    [InlineData("frame.Widht", 1, 7, "Width")]
    [InlineData("int n = 1;\nn + o.Now.Heigth", 2, 11, "Height")]
    [InlineData("int n = 1;\n  System.IO.File.Exists(\"x\")", 2, 13, "reads no files")]
    [InlineData("var x = Environment.TickCount;\n1", 1, 9, "nothing of the machine")]
    [InlineData("int n = 1;", 1, 1, "end with the value")]
    public void AProblemStandsWhereItWasTyped(string text, int line, int column, string fix)
    {
        var problem = Evaluate(text).Problems[0];

        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(fix, problem.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("1); } static int X; void F() { (1")]
    [InlineData("#r \"System.IO\"\n1")]
    [InlineData("object x = 1; x")]
    [InlineData("frame.Load(default)")]
    public void WhatIsNoProbeIsRefused(string text) => Assert.NotEmpty(Evaluate(text).Problems);

    [Fact]
    public void AnExceptionOfTheExpressionIsAProblem() => Assert.Equal("runtime", Assert.Single(Evaluate("start.Palette()[7]").Problems).Rule);

    private static Outcome<ProbeResult> Evaluate(string text) => Probe.Evaluate(text, Rewards.Observation(), CancellationToken.None);
}
