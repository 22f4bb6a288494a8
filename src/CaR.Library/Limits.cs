namespace CaR.Library;

/// <summary>How much is read from files that someone else made. All are held before anything is allocated.</summary>
public static class Limits
{
    /// <summary>Bytes of one array in an archive, decoded: 4 GiB is six hours of 64×64 pictures at 15 a second.</summary>
    public const long ArrayBytes = 4L << 30;

    /// <summary>Bytes of an array that is held in memory whole: rewards, actions, missions.</summary>
    public const long SmallArrayBytes = 64L << 20;

    /// <summary>Bytes of a trajectory's pictures up to which they are kept in memory; longer ones are streamed.</summary>
    public const long TrajectoryMemory = 64L << 20;

    /// <summary>Bytes of pictures that all trajectories of a set may keep in memory together.</summary>
    public const long SetMemory = 1L << 30;

    /// <summary>Bytes of a picture file.</summary>
    public const long PictureFileBytes = 64L << 20;

    /// <summary>Bytes of a YAML file: a task's is 1 kB, a list of a hundred labelled programs 17 kB.</summary>
    public const long YamlFileBytes = 64 << 10;

    /// <summary>Levels of lists and mappings in a YAML file; its document is two. The parser's stack grows with them.</summary>
    public const int YamlNesting = 32;

    /// <summary>Bytes of a text file: reward.json, a program.</summary>
    public const long TextFileBytes = 16L << 20;

    /// <summary>Trajectories of each kind below which nothing can be said of a reward.</summary>
    public const int MinTrajectories = 5;

    /// <summary>Frames of a trajectory: one step at least.</summary>
    public const int MinFrames = 2;

    /// <summary>How long ffmpeg may take over one file.</summary>
    public static readonly TimeSpan VideoTime = TimeSpan.FromMinutes(2);
}
