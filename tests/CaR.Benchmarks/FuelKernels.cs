namespace CaR.Benchmarks;

/// <summary>Loops as programs have them, over 64 × 64: what fuel costs is measured on them.</summary>
internal static class FuelKernels
{
    /// <summary>Names and bodies of Progress; helpers stand in the class beside it.</summary>
    public static IReadOnlyDictionary<string, string> Bodies { get; } = new Dictionary<string, string>
    {
        ["pixels"] = "int n = 0; for (int y = 0; y < o.Now.Height; y++) for (int x = 0; x < o.Now.Width; x++) { Rgb p = o.Now[x, y]; if (p.R > p.G) n += p.B; } return n & 1;",
        ["channels"] = "int[] a = new int[12288]; int s = 0; for (int y = 0; y < 64; y++) for (int x = 0; x < 64; x++) for (int c = 0; c < 3; c++) s += a[(y * 64 + x) * 3 + c] ^ c; return s & 1;",
        ["sums"] = "double[] a = new double[4096]; double s = 0; for (int r = 0; r < 3; r++) for (int i = 0; i < a.Length; i++) s += a[i] * 0.5 + r; return s > 0 ? 1 : 0;",
        ["convolution"] = "int[] a = new int[4096]; int s = 0; for (int y = 1; y < 63; y++) for (int x = 1; x < 63; x++) { int v = 0; for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) v += a[(y + dy) * 64 + x + dx] * (dx + 2); s ^= v; } return s & 1;",
        ["histogram"] = "int[] h = new int[256]; for (int y = 0; y < 64; y++) for (int x = 0; x < 64; x++) h[(x * y) & 255]++; return h[3] & 1;",
        ["mask"] = "Mask m = o.Now.Near(new Rgb(0, 0, 0)); int n = 0; for (int y = 0; y < m.Height; y++) for (int x = 0; x < m.Width; x++) if (m[x, y]) n++; return n / 4096.0;",
        ["flood"] = "int[] seen = new int[4096], open = new int[4096]; int head = 0, tail = 0; open[tail++] = 2080; seen[2080] = 1; while (head < tail) { int at = open[head++], x = at & 63, y = at >> 6; if (x > 0 && seen[at - 1] == 0) { seen[at - 1] = 1; open[tail++] = at - 1; } if (x < 63 && seen[at + 1] == 0) { seen[at + 1] = 1; open[tail++] = at + 1; } if (y > 0 && seen[at - 64] == 0) { seen[at - 64] = 1; open[tail++] = at - 64; } if (y < 63 && seen[at + 64] == 0) { seen[at + 64] = 1; open[tail++] = at + 64; } } return tail / 4096.0;",
        ["helpers"] = "double s = 0; for (int y = 0; y < 64; y++) for (int x = 0; x < 64; x++) s += Bump(x, y); return s > 0 ? 1 : 0;",
        ["triangle"] = "int[] a = new int[128]; int s = 0; for (int i = 0; i < 128; i++) for (int j = i; j < 128; j++) s += a[j] + i; return s & 1;",
        ["roots"] = "double s = 0; for (int i = 1; i < 4096; i++) { double d = Math.Sqrt(i) - 3; s += d > 20 ? 1 / d : d; } return s > 0 ? 1 : 0;",
    };

    /// <summary>A kernel as a program.</summary>
    public static string Code(string kernel) => $$"""
        public sealed class Kernel : RewardProgram
        {
            private static double Bump(int x, int y) { int dx = x - 32, dy = y - 32; return Level(dx * dx + dy * dy); }
            private static double Level(int d) => d < 400 ? 1.0 - d / 400.0 : 0;
            public override double Progress(Observation o) { {{Bodies[kernel]}} }
        }
        """;
}
