using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenApiBinaryLint.Text;

/// <summary>Writes JSON for other programs: indented, the same bytes on every machine.</summary>
internal sealed class JsonOutput : IDisposable
{
    private const int FlushAt = 32 * 1024;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;

    public JsonOutput(TextWriter output)
    {
        _output = output;
        Writer = new(_buffer, new()
        {
            Indented = true,
            NewLine = "\n",

            // What is read by programs and people, never pasted into HTML, needs no further escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what is written, where that has become much.</summary>
    public void Pass()
    {
        if (Writer.BytesPending + _buffer.WrittenCount > FlushAt)
        {
            Drain();
        }
    }

    /// <summary>Hands on the rest.</summary>
    public void Dispose()
    {
        Drain();
        Writer.Dispose();
    }

    // A flush ends between two tokens, so no character is cut in two.
    private void Drain()
    {
        Writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
