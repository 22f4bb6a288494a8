namespace CaR.Sandbox.Worker.Protocol;

/// <summary>What a message is. The numbers are unlikely at a place where no message begins.</summary>
internal enum MessageKind : uint
{
    /// <summary>Worker → host, once: locked and waiting.</summary>
    Ready = 0xCA520001,

    /// <summary>Host → worker: a <see cref="OpenMessage"/>.</summary>
    Open = 0xCA520002,

    /// <summary>Worker → host: why the image is refused, as text; empty where it is not.</summary>
    Opened = 0xCA520003,

    /// <summary>Host → worker: an <see cref="AskMessage"/>, then the start picture where it is new, then the frames.</summary>
    Ask = 0xCA520004,

    /// <summary>Worker → host: an <see cref="AnswerMessage"/>, one a program and frame, in order.</summary>
    Answer = 0xCA520005,

    /// <summary>Host → compile worker: a reward's sources.</summary>
    Compile = 0xCA520006,

    /// <summary>Compile worker → host: the compiled reward, or its problems.</summary>
    Compiled = 0xCA520007,
}
