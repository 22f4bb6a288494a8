namespace CaR.Verification.Statistics;

/// <summary>The regularised incomplete beta function I_x(a, b): the distribution function of Beta(a, b).</summary>
public static class IncompleteBeta
{
    private const int MostTerms = 10_000;
    private const double Precision = 1e-15;

    /// <summary>Keeps a vanishing denominator of the fraction away from zero.</summary>
    private const double Tiny = 1e-300;

    /// <summary>I_x(a, b) by its continued fraction (Abramowitz and Stegun 26.5.8), evaluated with Lentz's method.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">In [0, 1].</param>
    public static double Regularised(double a, double b, double x)
    {
        if (!(a > 0) || !(b > 0) || !(x is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(x), $"found a = {a}, b = {b}, x = {x}, expected a, b > 0 and x in [0, 1]");
        if (x is 0 or 1) return x;
        // The fraction converges fast only below the mean; above it, use I_x(a, b) = 1 − I_{1−x}(b, a).
        return x <= (a + 1) / (a + b + 2) ? Below(a, b, x) : 1 - Below(b, a, 1 - x);
    }

    /// <summary>The x at which I_x(a, b) = p.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="p">In [0, 1].</param>
    public static double Inverse(double a, double b, double p)
    {
        // Bisection: as sure as the function is monotone, and fast enough for a handful of bounds.
        var (low, high) = (0.0, 1.0);
        while (true)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high) return middle;
            if (Regularised(a, b, middle) < p) low = middle;
            else high = middle;
        }
    }

    private static double Below(double a, double b, double x)
    {
        var front = Math.Exp(LogGamma.Of(a + b) - LogGamma.Of(a) - LogGamma.Of(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x))) / a;
        var c = 1.0;
        var d = 1 / Guard(1 - ((a + b) * x / (a + 1)));
        var fraction = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Guard(1 + (even * d));
            c = Guard(1 + (even / c));
            fraction *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Guard(1 + (odd * d));
            c = Guard(1 + (odd / c));
            fraction *= d * c;
            if (Math.Abs((d * c) - 1) < Precision) break;
        }

        return front * fraction;
    }

    private static double Guard(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
